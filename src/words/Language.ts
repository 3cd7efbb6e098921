import type { CitingWords } from "./citing.ts"
import type { DetailingWords } from "./detailing.ts"
import type { EditingWords } from "./editing.ts"
import type { Words } from "./en.ts"
import type { FilingWords } from "./filing.ts"
import type { FilmingWords } from "./filming.ts"
import type { FramingWords } from "./framing.ts"
import type { GalleryWords } from "./gallery.ts"
import type { HostingWords } from "./hosting.ts"
import type { JsonFaultWords } from "./jsonFaultInWords.ts"
import type { ListingWords } from "./listing.ts"
import type { MatrixWords } from "./matrix.ts"
import type { NarrowingWords } from "./narrowing.ts"
import type { PicturingWords } from "./picturing.ts"
import type { PointingWords } from "./pointing.ts"
import type { PresentingWords } from "./presenting.ts"
import type { ProblemWords } from "./problemInWords.ts"
import type { ProblemsWords } from "./problems.ts"
import type { ReadingWords } from "./reading.ts"
import type { SearchingWords } from "./searching.ts"
import type { SettingsWords } from "./settings.ts"
import type { SharingWords } from "./sharing.ts"
import type { SheetWords } from "./sheet.ts"
import type { SlidesWords } from "./slides.ts"
import type { TableWords } from "./table.ts"
import type { TimingWords } from "./timing.ts"
import type { WhyWords } from "./why.ts"

/**
 * All that a further language says, room by room; in English and Chinese each room stands in the file
 * whose name it has. A language is one file, `languages/fr.ts`, with
 * `export default { … } satisfies Language`, and is then among the languages of the page.
 */
export interface Language {
  /** The page's own words, as in `en.ts`. */
  readonly page: Words
  readonly citing: CitingWords
  readonly detailing: DetailingWords
  readonly editing: EditingWords
  readonly filing: FilingWords
  readonly filming: FilmingWords
  readonly framing: FramingWords
  readonly gallery: GalleryWords
  readonly hosting: HostingWords
  readonly jsonFault: JsonFaultWords
  readonly listing: ListingWords
  readonly matrix: MatrixWords
  readonly narrowing: NarrowingWords
  readonly picturing: PicturingWords
  readonly pointing: PointingWords
  readonly presenting: PresentingWords
  readonly problem: ProblemWords
  readonly problems: ProblemsWords
  readonly reading: ReadingWords
  readonly searching: SearchingWords
  readonly settings: SettingsWords
  readonly sharing: SharingWords
  readonly sheet: SheetWords
  readonly slides: SlidesWords
  readonly table: TableWords
  readonly timing: TimingWords
  readonly why: WhyWords
}
