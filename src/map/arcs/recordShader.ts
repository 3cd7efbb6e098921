import { journey, stagger } from "./flight.ts"
import { float } from "./float.ts"

/** What the shaders are told of a sum, or of an arc that fans out; see `recordsOf`. */
export const recordShader = `
layout(location = 0) in vec4 a_ends;
layout(location = 1) in vec4 a_shape; // lane, weight in CSS pixels, tone, lateness; 2 where it rests
layout(location = 2) in vec4 a_kind; // direction with standing (4) and selected (16), blend, leg, legs

int code() { return int(a_kind.x); }

bool inThisPass() {
  standing = (code() >> 2) & 3;
  return (standing & u_pass.x) != 0 && (code() >> 4) == u_pass.y;
}

uint direction() { return uint(code() & 3); }
float lane() { return a_shape.x; }
float weight() { return a_shape.y; }
float pastTone() { return a_shape.z; }
float blend() { return a_kind.y; }
vec2 leg() { return a_kind.zw; }

float underWay() {
  if (a_shape.w > 1.0) return 2.0;
  return u_phase - ${float(stagger)} * a_shape.w - ${float(journey)} * leg().x / leg().y;
}
`
