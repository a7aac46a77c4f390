import { memo } from '../memo.ts';
import type { SectionRow } from '../schemas/opendata.ts';
import { html, Markup } from './html.ts';

const width = 1000;
const gap = 4;
/** Characters as which the shortest section counts: it stays wide enough to be seen. */
const least = 60;

/** Sections side by side, each as wide as it is long, the current one inked. */
export function positionBar(
  sections: readonly SectionRow[],
  current: string,
  label: string,
): Markup {
  const parts = drawn(sections).map(({ id, rect }) =>
    id === current ? new Markup(rect.replace('<rect', '<rect class="here"')) : new Markup(rect),
  );
  return html`<svg
    class="position-bar"
    viewBox="0 0 ${width} 6"
    preserveAspectRatio="none"
    role="img"
    aria-label="${label}"
  >
    ${parts}
  </svg>`;
}

// every page of a report shows the same bar
const drawn = memo((sections: readonly SectionRow[]) => {
  const lengths = sections.map(({ paragraphs }) =>
    Math.max(
      least,
      paragraphs.reduce((sum, { text }) => sum + text.length, 0),
    ),
  );
  const scale =
    (width - gap * (sections.length - 1)) / lengths.reduce((sum, length) => sum + length, 0);
  let x = 0;
  return sections.map(({ id }, index) => {
    const wide = (lengths[index] ?? 0) * scale;
    const { html: rect } = html`<rect
      x="${x.toFixed(1)}"
      width="${wide.toFixed(1)}"
      height="6"
    ></rect>`;
    x += wide + gap;
    return { id, rect };
  });
});
