import { recordedFill } from "../../drawing/fills.ts"
import { patternStrokes, type Strokes } from "../../theme/patternStrokes.ts"
import { lineKinds } from "./LandLook.ts"

/** How wide a pattern's strokes are, in CSS pixels. */
const widthOf = (strokes: Strokes): string => patternStrokes[strokes].width.toFixed(2)

/** Where each attribute is bound. A stroke's vertex has three points: its own and its neighbours. */
export const locations = { place: 0, unit: 1, point: 0, line: 3 } as const

/** What all vertex shaders of the land share: where a place in Mercator coordinates is drawn. */
const placeShader = `
uniform highp sampler2D u_fills; // colour, and the number of the pattern
uniform highp usampler2D u_looks; // row 0: fill, hatch and fading fill of each unit; row 1: bits of each line
uniform float u_worldCopy;

vec4 project(vec2 place) {
#ifdef GLOBE
  float t = exp(PI * (1.0 - 2.0 * place.y));
  float angle = 2.0 * PI * (place.x - 0.5);
  vec3 sphere = vec3(sin(angle) * 2.0 * t, t * t - 1.0, cos(angle) * 2.0 * t) / (t * t + 1.0);
  return interpolateProjection(place, sphere, 0.0);
#else
  return projectTile(vec2(place.x + u_worldCopy, clamp(place.y, 0.0, 1.0)));
#endif
}

const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);
`

/** Land in the colour of its fill, which is that of its unit. */
export const fillVertexShader = `
layout(location = ${locations.place}) in vec2 a_place;
layout(location = ${locations.unit}) in uint a_unit;
uniform float u_faded; // 0 the fills of before, 1 those of now
${placeShader}
flat out vec3 v_fill;
flat out vec4 v_hatch; // colour, and the number of its pattern
flat out int v_pattern;

int patternOf(vec4 fill) { return int(fill.a * 255.0 + 0.5); }

void main() {
  uvec4 look = texelFetch(u_looks, ivec2(a_unit, 0), 0);
  vec4 fill = texelFetch(u_fills, ivec2(look.r, 0), 0);
  v_pattern = patternOf(fill);
  v_fill = fill.rgb;
  if (look.b > 0u && u_faded < 1.0)
    v_fill = mix(texelFetch(u_fills, ivec2(look.b - 1u, 0), 0).rgb, fill.rgb, u_faded);
  v_hatch = vec4(0.0);
  if (look.g > 0u)
    v_hatch = vec4(texelFetch(u_fills, ivec2(look.g, 0), 0).rgb, look.g == ${recordedFill}u ? 2.0 : 1.0);
  gl_Position = project(a_place);
}
`

/** Names of patterns as numbers, for the shader. */
export const patternNumbers = { none: 0, hatch: 1, faint: 2, lines: 3, grid: 4, cross: 5, dots: 6 }

/**
 * Patterns keep their size on the screen and lie still on the flat map's land; the strokes are those that
 * `svg` draws.
 */
export const fillFragmentShader = `#version 300 es
precision highp float;
precision highp int;
uniform vec3 u_paper;
uniform vec2 u_anchor; // device pixels from the lower left: where the patterns begin
uniform float u_ratio;
uniform float u_patternOpacity;
flat in vec3 v_fill;
flat in vec4 v_hatch;
flat in int v_pattern;
out vec4 color;

float covered(float width, float from) { return clamp(width / 2.0 - from + 0.5, 0.0, 1.0); }
float stripe(float at, float width) { return covered(width, abs(mod(at, 8.0) - 4.0)); }
float slant(float at, float width) { return covered(width, abs(mod(at, 8.0) - 4.0) * 0.70710678); }

// how much of a pixel a pattern covers
float coverage(int pattern, vec2 p) {
  if (pattern == 1) return slant(p.x + p.y, ${widthOf("hatch")});
  if (pattern == 2) return slant(p.x + p.y, ${widthOf("faint")});
  if (pattern == 3) return stripe(p.y, ${widthOf("lines")});
  if (pattern == 4) return max(stripe(p.x, ${widthOf("grid")}), stripe(p.y, ${widthOf("grid")}));
  if (pattern == 5) return max(slant(p.x + p.y + 4.0, ${widthOf("cross")}), slant(p.x - p.y + 4.0, ${widthOf("cross")}));
  return covered(${widthOf("dots")}, length(mod(p, 8.0) - 4.0));
}

void main() {
  vec3 ink = v_fill;
  if (v_hatch.a > 0.0 || v_pattern > 0) {
    vec2 p = vec2(gl_FragCoord.x - u_anchor.x, u_anchor.y - gl_FragCoord.y) / u_ratio;
    if (v_hatch.a > 0.0) ink = mix(ink, v_hatch.rgb, coverage(int(v_hatch.a + 0.5), p));
    if (v_pattern > 0) ink = mix(ink, u_paper, u_patternOpacity * coverage(v_pattern, p));
  }
  color = vec4(ink, 1.0);
}
`

/** A line as a strip, mitred where it turns, so that no segment covers another. */
export const strokeVertexShader = `
layout(location = ${locations.point}) in vec3 a_before; // place, and the way from the line's beginning
layout(location = ${locations.point + 1}) in vec3 a_here;
layout(location = ${locations.point + 2}) in vec3 a_after;
layout(location = ${locations.line}) in uint a_lineBefore;
layout(location = ${locations.line + 1}) in uint a_line;
layout(location = ${locations.line + 2}) in uint a_lineAfter;
uniform uint u_strokes; // the kinds of strokes that are drawn, as bits
uniform float u_width; // device pixels
uniform vec3 u_ink;
uniform uint u_borders; // so many lines are borders, then come the coasts
uniform vec2 u_viewport;
uniform float u_world;
${placeShader}
flat out vec3 v_ink;
out float v_across; // device pixels from the middle
out float v_along; // device pixels from the line's beginning

vec2 toScreen(vec4 p) { return p.xy / p.w * u_viewport * 0.5; }

vec2 directionOf(vec2 from, vec2 to, vec2 otherwise) {
  vec2 way = to - from;
  float l = length(way);
  return l > 1e-3 ? way / l : otherwise;
}

void main() {
  gl_Position = nowhere;
  uint bits = texelFetch(u_looks, ivec2(a_line >> 16, 1), 0).r;
  if ((bits & u_strokes) == 0u) return;
  v_ink = u_ink;
  if (u_strokes == ${lineKinds.coast}u) {
    uint fill = texelFetch(u_looks, ivec2((a_line >> 16) - u_borders, 0), 0).r;
    v_ink = texelFetch(u_fills, ivec2(fill, 0), 0).rgb;
  }
  gl_Position = project(a_here.xy);
  vec2 here = toScreen(gl_Position);
  vec2 inwards = vec2(0.0);
  if (a_lineBefore == a_line) inwards = directionOf(toScreen(project(a_before.xy)), here, inwards);
  vec2 onwards = inwards;
  if (a_lineAfter == a_line) onwards = directionOf(here, toScreen(project(a_after.xy)), inwards);
  vec2 middle = directionOf(vec2(0.0), inwards + onwards, onwards);
  vec2 normal = vec2(-middle.y, middle.x);
  float stretch = min(1.0 / max(dot(middle, onwards), 0.1), 1.5);
  float reach = u_width * 0.5 + 0.5;
  float side = float(gl_VertexID & 1) * 2.0 - 1.0;
  v_across = side * reach;
  v_along = a_here.z * u_world;
  gl_Position.xy += normal * side * reach * stretch * 2.0 / u_viewport * gl_Position.w;
}
`

export const strokeFragmentShader = `#version 300 es
precision highp float;
uniform float u_strength;
uniform float u_width;
uniform vec2 u_dash; // device pixels on, and until the next; 0 for a whole line
flat in vec3 v_ink;
in float v_across;
in float v_along;
out vec4 color;

void main() {
  float inked = clamp(u_width * 0.5 + 0.5 - abs(v_across), 0.0, 1.0) * u_strength;
  if (u_dash.y > 0.0) {
    float at = mod(v_along, u_dash.y);
    inked *= clamp(min(at, u_dash.x - at) + 0.5, 0.0, 1.0);
  }
  color = vec4(v_ink * inked, inked);
}
`
