import { sides } from "../../arcs/lanes.ts"
import { oldTone, youngTone } from "../../drawing/pastTone.ts"
import { journey, stagger } from "./flight.ts"
import { float } from "./float.ts"
import { standings } from "./standings.ts"

/** Where each column of arcs is bound, in every program. */
export const locations = { ends: 0, start: 1, end: 2, event: 3, kind: 4, shown: 5 } as const

/** What the shaders are told of an arc from the columns of a timeline. */
export const columnShader = `
layout(location = ${locations.ends}) in vec4 a_ends;
layout(location = ${locations.start}) in int a_start;
layout(location = ${locations.end}) in int a_end;
layout(location = ${locations.event}) in uint a_event;
// direction with lasted (4), unsure (8) and lane (16 each), leg, blend, legs
layout(location = ${locations.kind}) in uvec4 a_kind;
layout(location = ${locations.shown}) in uint a_shown;

uniform ivec2 u_window;
uniform int u_since; // first day of the moment: what ended before it is past
uniform int u_selected;

bool inThisPass() {
  if (a_shown == 0u || a_start >= u_window.y || u_window.x >= a_end) return false;
  bool within = u_window.x <= a_start && a_end <= u_window.y;
  bool certain = (a_kind.x & 8u) == 0u && ((a_kind.x & 4u) != 0u || within);
  standing = certain ? ${standings.certain} : ${standings.possible};
  return (standing & u_pass.x) != 0 && (int(a_event) == u_selected) == (u_pass.y == 1);
}

uint direction() { return a_kind.x & 3u; }
float lane() { return float(a_kind.x >> 4) - ${sides}.0; }
float blend() { return float(a_kind.z) / 255.0; }
vec2 leg() { return vec2(float(a_kind.y), float(a_kind.w)); }
float weight() { return 0.0; }

// 1, or the paler the longer ago it was
float pastTone() {
  if (a_end > u_since) return 1.0;
  float age = float(u_since - a_end) / max(float(u_since - u_window.x), 1.0);
  return mix(${float(youngTone)}, ${float(oldTone)}, age);
}

// since it left, as a part of the phase; what is past rests
float underWay() {
  if (a_end <= u_since) return 2.0;
  float late = float((a_event * 0x9e3779b1u) >> 8) / 16777216.0;
  return u_phase - ${float(stagger)} * late - ${float(journey)} * leg().x / leg().y;
}
`
