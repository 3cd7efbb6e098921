import { inCrowd } from "../../drawing/crowding.ts"
import { firstPulse, nextPulse } from "../../drawing/pulse.ts"
import { quietTone } from "../../drawing/quietTone.ts"
import { curveShader, inkShader } from "./curveShader.ts"
import { float } from "./float.ts"
import { standings } from "./standings.ts"

/** CSS pixels between an arrowhead's tip and its place, so that heads do not bury it. */
export const headGap = 3
/** An arrowhead's length and width in CSS pixels. */
const headLength = 11
const headWidth = 8.8

/** A square at each arc's head: the arrowhead, and the ring where it has arrived. */
export const markVertexShader = (arc: string) => `
${curveShader(arc)}
uniform float u_quiet;

out vec2 v_place; // device pixels from the tip; x along the arc
flat out float v_size;
flat out float v_ring; // 0 to 1
flat out float v_orbit; // of a pulse, the radius of its ring in CSS pixels; else 0
flat out float v_line; // half the width of that ring's line
flat out float v_tone;
flat out float v_pale;
flat out float v_halo;
flat out uint v_direction;

void main() {
  gl_Position = nowhere;
  if (!inThisPass() || outOfView()) return;
  vec2 way = flight();
  if (way.x <= 0.0) return;
  readCurve();
  v_direction = direction();
  bool still = c_angle == 0.0;
  if (v_direction == 0u && !still) return;

  float size = lengthOnScreen();
  v_size = u_ratio * clamp(size / (22.0 * u_ratio), 0.5, 1.0) * (u_pass.y == 1 ? 1.3 : 1.0) * headStretch();
  v_ring = way.y;
  float side = lane();
  v_orbit = still ? ${float(firstPulse)} + ${float(nextPulse)} * (side > 0.0 ? 2.0 * side - 1.0 : -2.0 * side) : 0.0;
  v_line = (0.85 + 0.4 * weight()) * (u_pass.y == 1 ? 1.6 : 1.0);
  v_pale = standing == ${standings.possible} ? 0.4 : 0.0;
  v_tone = smoothstep(0.0, 0.06, way.x) * pastTone() * mix(1.0, ${float(inCrowd.tone)}, crowding());
  v_halo = 1.0 - crowding();
  if (u_quiet > 0.5 && u_pass.y == 0) v_tone *= ${quietTone};

  vec4 tip = project(way.x);
  vec2 x = headingAt(way.x, clamp(9.0 * u_ratio / max(size, 1.0), 1e-3, 0.3));
  // Room for a ring, or for the arrowhead alone.
  vec2 corner = vec2(float(gl_VertexID & 1), float(gl_VertexID >> 1)) * 2.0 - 1.0;
  bool ringed = still || (way.y > 0.0 && way.y < 1.0);
  v_place = ringed
    ? corner * (20.0 + 2.0 * v_orbit) * u_ratio
    : corner * (vec2(${(headLength / 2).toFixed(1)}, ${(headWidth / 2).toFixed(1)}) * v_size + 5.0 * u_ratio) - vec2(${(headGap + headLength / 2).toFixed(1)} * v_size, 0.0);
  gl_Position = tip;
  gl_Position.xy += (x * v_place.x + vec2(-x.y, x.x) * v_place.y) * 2.0 / u_viewport * tip.w;
}
`

export const markFragmentShader = `#version 300 es
precision highp float;
precision highp int;
${inkShader}
uniform highp float u_ratio;
in vec2 v_place;
flat in float v_size, v_ring, v_tone, v_pale, v_halo, v_orbit, v_line;
flat in uint v_direction;
out vec4 color;

const float long_ = ${headLength.toFixed(1)}, half_ = ${(headWidth / 2).toFixed(1)}, notch = 8.0;

float inside(float d) { return clamp(0.5 - d, 0.0, 1.0); }

// signed distance in device pixels to an arrowhead with its tip at 0
float arrowhead(vec2 p, float barb) {
  p.y = abs(p.y);
  float flank = dot(p, normalize(vec2(half_, long_)));
  float back = dot(p - vec2(-long_, half_) * v_size, normalize(vec2(-half_, barb - long_)));
  return max(flank, back);
}

void main() {
  vec3 ink = inkOf(v_direction);
  float from = length(v_place);
  // the ring that goes out on arrival, and of a pulse the one that stays
  float grown = 1.0 - (1.0 - v_ring) * (1.0 - v_ring);
  float out_ = (v_orbit > 0.0 ? v_orbit + 12.0 * grown : mix(3.0, 17.0, grown)) * u_ratio;
  float ring = inside(abs(from - out_) - 0.6 * u_ratio) * (1.0 - v_pale) * v_tone * (1.0 - v_ring) * step(1e-4, v_ring);
  float off = abs(from - v_orbit * u_ratio);
  float stays = inside(off - v_line * u_ratio);
  if (v_pale > 0.0) {
    float dashes = max(floor(0.785 * v_orbit), 1.0);
    float part = abs(fract(atan(v_place.y, v_place.x) / 6.28318531 * dashes) - 0.5) * 8.0 * u_ratio;
    stays *= clamp(2.4 * u_ratio - part + 0.5, 0.0, 1.0) * 0.8;
  }
  stays *= step(0.5, v_orbit) * v_tone;
  vec4 below = onPaper(ink, max(ring, stays), inside(off - (v_line + 1.2) * u_ratio) * step(0.5, v_orbit) * v_tone * 0.8);

  bool hollow = v_direction == 2u;
  vec2 place = v_place + vec2(${headGap.toFixed(1)} * v_size, 0.0);
  float d = arrowhead(place, hollow ? long_ : notch);
  float inked = inside(d);
  if (hollow) inked -= inside(d + 1.35 * u_ratio);
  if (v_direction == 3u) inked -= inside(arrowhead(place + vec2(3.8 * v_size, 0.0), notch));
  inked = max(inked, 0.0);
  float paper = inside(d - 1.2 * u_ratio) * v_halo;
  vec4 above = v_direction == 0u ? vec4(0.0) : onPaper(mix(strong(ink), u_halo, v_pale), inked, paper) * v_tone;
  color = above + below * (1.0 - above.a);
}
`
