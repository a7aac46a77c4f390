import { describe, expect, test } from 'vitest';
import { attribute, element, html, Markup } from '../../src/markup/html.ts';

describe('html', () => {
  test('text is escaped, markup is not', () => {
    expect(html`<b>${'<&">'}</b>${html`<i>${1}</i>`}`.html).toBe(
      '<b>&lt;&amp;&quot;&gt;</b><i>1</i>',
    );
  });

  test('lists are printed one behind the other, nothing prints nothing', () => {
    const items = ['一', '二'].map((item) => html`<li>${item}</li>`);
    expect(html`${items}${null}${undefined}${false}${[['三'], 4]}`.html).toBe(
      '<li>一</li><li>二</li>三4',
    );
  });

  test('a line break of the source is one blank, white space of a value stays', () => {
    // prettier-ignore
    const made = html`<p>
      ${'a\n  b'} c
    </p>`;
    expect(made.html).toBe('<p> a\n  b c </p>');
  });

  test('an attribute without a value is left out', () => {
    expect(html`<p${attribute('lang', 'zh-CN')}${attribute('id', undefined)}></p>`.html).toBe(
      '<p lang="zh-CN"></p>',
    );
    expect(attribute('title', '"<')).toEqual(new Markup(' title="&quot;&lt;"'));
  });
});

test('an element has nothing between its parts, and its text is as Astro prints it', () => {
  const cell = element(
    'td',
    { class: 'a"b', lang: undefined },
    "it's <",
    element('b', {}, 1),
    null,
    ['二'],
  );
  expect(cell.html).toBe('<td class="a&quot;b">it&#39;s &lt;<b>1</b>二</td>');
  expect(element('td', {}).html).toBe('<td></td>');
});
