/** <meta> elements as data; Meta.astro prints them. */
export interface Tag {
  /** Open Graph is given by `property`, everything else by `name`. */
  readonly name?: string;
  readonly property?: string;
  readonly content: string;
}
