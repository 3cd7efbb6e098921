/** Codes of Natural Earth that are not those of ISO 3166-1. */
const renamed = { SDS: "SSD", KOS: "XKX", ALD: "ALA" }

/** Admin-1 features that are units of their own, or share one, by ISO 3166-2 code. */
const byIso = new Map(
  Object.entries({
    DEE: "DE-BB DE-MV DE-SN DE-ST DE-TH",
    DEW: "DE-BY DE-RP DE-SH DE-NI DE-NW DE-BW DE-HB DE-HH DE-HE",
    SAA: "DE-SL",
    YES: "YE-AD YE-AB YE-LA YE-DA YE-SH YE-HD YE-MR",
    CRM: "UA-43 UA-40",
    ABK: "GE-AB",
    NKR: "AZ-XA AZ-XCI AZ-XVD AZ-SUS AZ-X01~",
    SBH: "MY-12 MY-15",
    SWK: "MY-13",
    WPA: "ID-PA ID-PB",
    SKM: "IN-SK",
    GOA: "IN-GA IN-DH",
    PDY: "IN-PY",
    ARU: "IN-AR",
    IJK: "IN-JK IN-LA",
    PJK: "PK-GB PK-JK",
    NFL: "CA-NL",
    RYU: "JP-47",
    SCM: "CM-NW CM-SW",
    EHW: "MA-15 MA-16",
    MSP: "MA-01 MA-03",
    GUF: "FR-GF",
    MTQ: "FR-MQ",
    GLP: "FR-GP",
    REU: "FR-RE",
    MYT: "FR-YT",
    TST: "IT-TS",
    TIB: "CN-XZ",
    PAR: "CN-X01~",
    GAZ: "PS-GZZ",
    WBK: "PS-WBK",
    UNF: "SY-X01~",
    ZAN: "TZ-06 TZ-07 TZ-10 TZ-11 TZ-15",
    SJM: "NO-21",
    BVT: "NO-X01~",
    TKL: "TK-X01~",
    BES: "NL-BQ1 NL-BQ2 NL-BQ3",
    CCK: "-99-X15~",
    CXR: "-99-X14~",
  }).flatMap(([unit, codes]) => codes.split(" ").map((code) => [code, unit])),
)

/** Both banks' districts under Transnistria; their ISO codes stand twice, so by Natural Earth's own. */
const transnistria = new Set(
  ["1628", "1637", "1638", "1645", "1650", "1652"].map((number) => `MDA-${number}`),
)

/** What is left of a state whose other features are units of their own. */
const rest = { YEM: "YEN", MYS: "MYA", SAH: "EHE", TZA: "TGK" }

/** The unit that an admin-1 feature of Natural Earth belongs to; Berlin is cut in two before. */
export function unitOf({ iso_3166_2: iso, adm0_a3: country, adm1_code: own, latitude }) {
  if (transnistria.has(own)) return "TRN"
  if (country === "VNM") return latitude > 17.15 ? "VNN" : "VNS"
  return byIso.get(iso) ?? rest[country] ?? renamed[country] ?? country
}
