/** A number with its unit as found in squeezed text, before its sentence has been read. */
export interface Candidate {
  readonly start: number;
  /** End of unit and trailing comparator. */
  readonly end: number;
  readonly value: number;
  readonly valueMax: number | null;
  readonly unit: string;
  readonly base: number;
  /** 余, 多 or 几 inside or behind the number. */
  readonly more: boolean;
  /** 以上, 以内, 左右 … behind the unit, '' for none. */
  readonly suffix: string;
  /** 第9位, 前15位. */
  readonly ordinal: boolean;
  readonly chinese: boolean;
}
