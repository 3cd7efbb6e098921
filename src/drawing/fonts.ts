/** Fonts of the reader's own machine, Chinese too, as CSS has them. */
export const serif = "Georgia, 'Songti SC', 'Noto Serif CJK SC', 'Source Han Serif SC', serif"
export const sans =
  "'Helvetica Neue', 'PingFang SC', 'Noto Sans CJK SC', 'Microsoft YaHei', sans-serif"
