/** Fonts that PowerPoint has everywhere, and LibreOffice has equals of. */
export const latinFonts = { serif: "Georgia", sans: "Arial" } as const

/** The Chinese font that stands beside a Latin one. */
export const chineseFonts: Readonly<Record<string, string>> = {
  [latinFonts.serif]: "SimSun",
  [latinFonts.sans]: "Microsoft YaHei",
}
