import { inCrowd } from "../../drawing/crowding.ts"
import { quietTone } from "../../drawing/quietTone.ts"
import { curveShader, inkShader } from "./curveShader.ts"
import { float } from "./float.ts"
import { headGap } from "./markShader.ts"
import { standings } from "./standings.ts"

/** A strip along each arc, two vertices a step: the line, its taper, its dashes and its halo. */
export const trailVertexShader = (arc: string) => `
${curveShader(arc)}
uniform float u_steps;
uniform float u_quiet; // 1: another event is selected

out float v_side; // device pixels from the middle of the line
out float v_half; // half of the line's width
out float v_toHead; // device pixels to the head
out float v_along; // device pixels from the origin
out float v_tone;
flat out uint v_direction;
flat out float v_cut;
flat out int v_standing;
flat out float v_halo;

void main() {
  gl_Position = nowhere;
  if (!inThisPass() || outOfView()) return;
  vec2 way = flight();
  if (way.x <= 0.0) return;
  readCurve();
  if (c_angle == 0.0) return;
  v_direction = direction();
  v_standing = standing;
  bool directed = v_direction != 0u;
  float head = directed ? way.x : 1.0;
  float s = min(float(gl_VertexID >> 1) / u_steps, head);
  float side = float((gl_VertexID & 1) * 2 - 1);

  vec4 here = project(s);
  float step_ = s < 0.5 ? 1e-3 : -1e-3;
  vec2 along = (toScreen(project(s + step_)) - toScreen(here)) * sign(step_);
  float l = length(along);
  vec2 normal = l > 1e-6 ? vec2(-along.y, along.x) / l : vec2(0.0, 1.0);

  // From thin and pale to full at rest; under way the trail fades behind the head.
  float rest = directed ? smoothstep(0.0, 0.85, (leg().x + s) / leg().y) : 1.0;
  float wake = directed ? smoothstep(head - 0.45, head, s) : way.x;
  v_tone = mix(directed ? mix(0.3, 1.0, wake) : wake, mix(0.55, 1.0, rest), way.y);
  float full = v_direction == 2u ? 2.1 : 1.15;
  if (standing == ${standings.possible}) full *= v_direction == 2u ? 0.85 : 0.8;
  if (u_pass.y == 1) full *= 1.5;
  full = full * mix(1.0, ${float(inCrowd.width)}, crowding()) + weight();
  v_half = full * mix(0.5, 1.0, mix(wake, rest, way.y)) * u_ratio;
  v_tone *= pastTone() * mix(1.0, ${float(inCrowd.tone)}, crowding());
  v_halo = 1.0 - crowding();
  if (u_quiet > 0.5 && u_pass.y == 0) v_tone *= ${quietTone};

  float size = lengthOnScreen();
  v_along = s * size;
  // Far from the head an estimate will do.
  v_toHead = (head - s) * size * 0.3;
  if (v_toHead < 40.0 * u_ratio) v_toHead = max(v_toHead, distance(toScreen(here), toScreen(project(head))));
  // The line ends inside its head; a hollow head holds none of it.
  v_cut = !directed ? -1.0 : (${headGap.toFixed(1)} + (v_direction == 2u ? 8.0 : 4.0)) * u_ratio * clamp(size / (22.0 * u_ratio), 0.5, 1.0) * headStretch();
  float reach = v_half + 0.6 + 1.4 * u_ratio * v_halo;
  v_side = side * reach;
  gl_Position = here;
  gl_Position.xy += normal * side * reach * 2.0 / u_viewport * here.w;
}
`

export const trailFragmentShader = `#version 300 es
precision highp float;
precision highp int;
${inkShader}
uniform highp float u_ratio;
in float v_side, v_half, v_toHead, v_along, v_tone;
flat in uint v_direction;
flat in float v_cut;
flat in int v_standing;
flat in float v_halo;
out vec4 color;

void main() {
  float d = abs(v_side);
  float inked = clamp(v_half - d + 0.5, 0.0, 1.0) * min(1.0, v_half * 2.0);
  // Inbound is a double line: hollow where it is wide enough.
  if (v_direction == 2u) inked -= clamp(v_half - 1.15 * u_ratio - d + 0.5, 0.0, 1.0);
  float paper = clamp(v_half + 1.4 * u_ratio * v_halo - d + 0.5, 0.0, 1.0) * 0.9 * v_halo;
  paper *= smoothstep(0.0, 24.0 * u_ratio, v_along);
  float there = clamp(v_toHead - v_cut + 0.5, 0.0, 1.0) * v_tone;
  if (v_standing == ${standings.possible}) {
    float period = 9.0 * u_ratio;
    float fromMiddle = abs(fract(v_along / period) - 0.5) * period;
    inked *= clamp(0.3 * period - fromMiddle + 0.5, 0.0, 1.0);
    there *= 0.8;
    paper *= 0.6;
  }
  color = onPaper(inkOf(v_direction), inked * there, paper * sqrt(there));
}
`
