/** Strings about the terms that a report explains. */
import { catalogue } from './catalogue.ts';

export const glossaryText = catalogue(
  {
    title: '本节名词',
    lede: '报告在名词解释里说明了这些词；正文中第一次出现处有细点线。',
    back: '回到正文',
    entry: '名词解释原文',
    uses: '这些名词用在哪里',
  },
  {
    title: 'Terms explained by the report',
    lede: 'The report’s own glossary explains these words; a fine dotted line marks their first use in this section.',
    back: 'Back to the text',
    entry: 'Entry in the glossary',
    uses: 'Where the report uses these terms',
  },
);
