const writing =
  "textarea, select, [contenteditable], dialog, input:not([type=range], [type=checkbox], [type=radio], [type=button])"

/** Whether what has the focus takes letters. */
export const isWriting = (target: Element | null): boolean =>
  target?.closest?.(writing) !== null && target?.closest !== undefined
