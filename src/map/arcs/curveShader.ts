import { bow, highestBow, highestSine, laneStep, noDirection } from "../../arcs/curve.ts"
import { inCrowd } from "../../drawing/crowding.ts"
import { journey, ringing } from "./flight.ts"
import { float } from "./float.ts"

/**
 * What the vertex shaders of trails and marks share: whether an arc is drawn in this pass, where it is
 * in its flight, and its curve with the formulas of `curve.ts`.
 * @param arc what is known of an arc: `a_ends` and the functions of `columnShader`
 */
export const curveShader = (arc: string) => `
uniform ivec2 u_pass; // the standings to draw, as bits; 1 for the selected event's arcs
uniform float u_phase;
uniform float u_crowd; // how crowded the map is, 0 to 1
uniform float u_worldCopy;
uniform vec2 u_edges; // Mercator x of the view's edges
uniform float u_center;
uniform vec2 u_viewport; // device pixels
uniform float u_world; // device pixels around the equator
uniform float u_ratio; // device pixels in a CSS pixel

int standing; // read by inThisPass
${arc}
// x: the head along the curve; y: from arrival to rest
vec2 flight() {
  float span = ${float(journey)} / leg().y;
  float since = underWay();
  float t = clamp(since / span, 0.0, 1.0);
  return vec2(t * t * (3.0 - 2.0 * t), clamp((since - span) / ${float(ringing)}, 0.0, 1.0));
}

// who is chosen stands out of the crowd
float crowding() { return u_pass.y == 1 ? 0.0 : u_crowd; }

// a thick arc has a large head
float headStretch() { return (1.0 + 0.16 * weight()) * mix(1.0, ${float(inCrowd.head)}, crowding()); }

float turnOf(float from, float to) {
  float turn = to - from;
  return turn - 360.0 * ceil(turn / 360.0 - 0.5);
}

// whether this world copy's arc is certainly beside the view, however it bows; cheap
bool outOfView() {
#ifdef GLOBE
  return false;
#else
  float from = 0.5 + a_ends.x / 360.0 + u_worldCopy;
  float to = from + turnOf(a_ends.x, a_ends.z) / 360.0;
  return min(from, to) - 0.25 > u_edges.y || max(from, to) + 0.25 < u_edges.x;
#endif
}

vec3 c_from, c_toward, c_left;
vec2 c_start, c_control, c_end;
float c_angle, c_offset, c_blend;

float mercatorY(float sine) {
  float s = clamp(sine, -${float(highestSine)}, ${float(highestSine)});
  return 0.5 - log((1.0 + s) / (1.0 - s)) / (4.0 * PI);
}

vec3 unitVector(vec2 lngLat) {
  vec2 a = radians(lngLat);
  return vec3(sin(a.x) * cos(a.y), sin(a.y), cos(a.x) * cos(a.y));
}

vec2 controlPoint() {
  vec2 chord = c_end - c_start;
  bool north = c_start.y + c_end.y <= 1.0;
  float side = north == (chord.x >= 0.0) ? ${float(bow)} : -${float(bow)};
  vec2 control = (c_start + c_end) / 2.0 + vec2(chord.y, -chord.x) * side;
  if (north) {
    float edge = min(${float(highestBow)}, min(c_start.y, c_end.y));
    control.y = max(control.y, edge - sqrt((c_start.y - edge) * (c_end.y - edge)));
  } else {
    float edge = max(1.0 - ${float(highestBow)}, max(c_start.y, c_end.y));
    control.y = min(control.y, edge + sqrt((edge - c_start.y) * (edge - c_end.y)));
  }
  return control;
}

void readCurve() {
  c_from = unitVector(a_ends.xy);
  vec3 to = unitVector(a_ends.zw);
  float c = dot(c_from, to);
  vec3 away = to - c_from * c;
  float sine = length(away);
  bool same = a_ends.xy == a_ends.zw;
  c_angle = same ? 0.0 : atan(sine, c);
  bool directed = !same && sine > (c < 0.0 ? ${float(noDirection)} : 0.0);
  c_toward = directed ? away / sine : unitVector(vec2(a_ends.x + 90.0, 0.0));
  c_left = cross(c_from, c_toward);
  c_start = vec2(0.5 + a_ends.x / 360.0, mercatorY(c_from.y));
  c_end = vec2(c_start.x + turnOf(a_ends.x, a_ends.z) / 360.0, mercatorY(to.y));
  c_control = controlPoint();
  c_offset = ${float(laneStep)} * lane();
  c_blend = blend();
}

vec3 pointOnSphere(float s) {
  float o = c_offset * c_angle * sin(PI * s);
  return normalize(c_from * cos(s * c_angle) + c_toward * sin(s * c_angle) + c_left * o);
}

vec2 pointOnBezier(float s) {
  vec2 chord = c_end - c_start;
  float r = 1.0 - s;
  return r * r * c_start + 2.0 * r * s * c_control + s * s * c_end
    + vec2(chord.y, -chord.x) * c_offset * sin(PI * s);
}

vec2 pointOnCircle(float s, vec3 p) {
  float x = 0.5 + atan(p.x, p.z) / (2.0 * PI);
  x -= floor(x - mix(c_start.x, c_end.x, s) + 0.5);
  return vec2(x, mercatorY(p.y));
}

vec2 pointOnArc(float s, vec3 p) {
  if (c_blend == 1.0) return pointOnCircle(s, p);
  return mix(pointOnBezier(s), pointOnCircle(s, p), c_blend);
}

vec4 project(float s) {
#ifdef GLOBE
  vec3 p = pointOnSphere(s);
  vec2 onMap = vec2(0.0);
  if (u_projection_transition < 1.0) {
    onMap = pointOnArc(s, p);
    onMap.x -= floor(onMap.x - u_center + 0.5);
  }
  return interpolateProjection(onMap, p, 0.0);
#else
  vec2 onMap = c_blend == 0.0 ? pointOnBezier(s) : pointOnArc(s, pointOnSphere(s));
  return projectTile(onMap + vec2(u_worldCopy, 0.0));
#endif
}

// device pixels; of points before the camera only
vec2 toScreen(vec4 p) { return p.xy / p.w * u_viewport * 0.5; }

// the arc's whole length in device pixels where nothing is tilted, near enough for dashes
float lengthOnScreen() {
#ifdef GLOBE
  return c_angle / (2.0 * PI) * u_world;
#else
  return length(c_end - c_start) * u_world;
#endif
}

// the way from s backwards along the curve, on the screen
vec2 headingAt(float s, float back) {
  vec2 way = toScreen(project(s)) - toScreen(project(s - back));
  float l = length(way);
  return l > 1e-6 ? way / l : vec2(1.0, 0.0);
}

const vec4 nowhere = vec4(2.0, 2.0, 2.0, 1.0);
`

/** What the fragment shaders share: the inks, and how ink lies on paper. */
export const inkShader = `
uniform vec3 u_outbound, u_inbound, u_neutral, u_halo;
vec3 inkOf(uint direction) {
  return direction == 1u ? u_outbound : direction == 2u ? u_inbound : u_neutral;
}
// a head stands out from its trail: darker on light paper, lighter on dark
vec3 strong(vec3 ink) {
  bool light = dot(u_halo, vec3(0.299, 0.587, 0.114)) > 0.5;
  return light ? ink * 0.72 : mix(ink, vec3(1.0), 0.3);
}
// paper under ink; coverages 0 to 1, premultiplied
vec4 onPaper(vec3 ink, float inked, float paper) {
  float under = paper * (1.0 - inked);
  return vec4(ink * inked + u_halo * under, inked + under);
}
`
