/** Browsers stop drawing elements that are taller than this many pixels. */
export const tallest = 16_000_000;
