/**
 * The style sheet of the speaker's window, as text: a page's policy may forbid a style element in a
 * window of ours, but not a sheet that is made by a script.
 */
export const speakerStyles = `
body { margin: 0; }
.speaker {
  box-sizing: border-box;
  display: grid;
  grid-template-rows: auto minmax(8rem, 1fr) auto auto;
  gap: 1rem;
  height: 100%;
  padding: 1.25rem 1.5rem;
  background: var(--paper);
  color: var(--ink);
  font: 400 1rem / 1.5 system-ui, "Helvetica Neue", "PingFang SC", "Noto Sans CJK SC", "Microsoft YaHei", sans-serif;
  font-variant-numeric: tabular-nums;
}
.speaker-page { height: 100vh; }
.speaker * { box-sizing: border-box; margin: 0; }
.speaker h1, .speaker h2, .speaker dd {
  font-family: Georgia, "Songti SC", "Noto Serif CJK SC", SimSun, serif;
  font-weight: 600;
  line-height: 1.25;
}
.speaker h1 { font-size: 1.375rem; }
.speaker h2 { font-size: 1.0625rem; }
.speaker-head { display: flex; gap: 1.5rem; justify-content: space-between; align-items: baseline; }
.speaker-head p { flex: none; }
.speaker-head p, .speaker-then p, .speaker dt, .speaker-refused { color: var(--muted); font-size: 0.875rem; }
.speaker-notes { overflow-y: auto; padding-block: 0.75rem; border-block: 1px solid var(--hairline); font-size: 1.375rem; line-height: 1.55; white-space: pre-line; }
.speaker-notes:lang(zh) { line-height: 1.75; }
.speaker-then { max-height: 9rem; overflow-y: auto; }
.speaker-foot { display: flex; flex-wrap: wrap; gap: 0.75rem 1.5rem; justify-content: space-between; align-items: end; }
.speaker dl { display: flex; gap: 1.5rem; }
.speaker dd { font-size: 1.75rem; font-weight: 400; }
.speaker-ways { display: flex; gap: 0.75rem; }
.speaker button { min-height: 2.5rem; padding: 0.25rem 1.125rem; border: 1px solid var(--ink); background: none; color: inherit; font: inherit; cursor: pointer; }
.speaker button:hover:not(:disabled) { background: var(--ink); color: var(--paper); }
.speaker button:disabled { border-color: var(--hairline); color: var(--muted); cursor: default; }
.speaker dd button { min-height: 1.5rem; margin-left: 0.625rem; padding: 0 0.5rem; border-color: var(--hairline); font: 400 0.8125rem/1.5 system-ui, sans-serif; vertical-align: middle; }
.speaker :focus-visible { outline: 2px solid var(--ink); outline-offset: 2px; }
`
