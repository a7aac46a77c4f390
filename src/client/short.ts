/** Follows a short address. Stands on /f/ and on the page for all that is missing. */
import type { Places } from '../site/short.ts';
import { shortText } from '../i18n/short.ts';
import { htmlLang, languages } from '../site/locales.ts';
import { placeOfFigure, placesPath, resolveShort, shortId } from '../site/short.ts';
import { asset, href, reportPath } from '../site/urls.ts';

const id = shortId(location);
if (id !== '') void follow(id);

async function follow(address: string): Promise<void> {
  const target = resolveShort(address);
  if (target.kind === 'address') return location.replace(asset(target.path));
  if (target.kind === 'unknown') return tellMissing(address);
  const response = await fetch(asset(placesPath(target.report)));
  const places = response.ok ? ((await response.json()) as Places) : { figures: {} };
  const place = placeOfFigure(target.report, target.number, places);
  if (place !== null) return location.replace(asset(place));
  tellMissing(address, response.ok ? reportPath(target.report) : null);
}

/** Says that an id is of nothing, where the page told what it is about, and names its report. */
function tellMissing(address: string, report: string | null = null): void {
  for (const lang of languages) {
    const text = shortText(lang);
    const lede = document.querySelector(`section[lang="${htmlLang[lang]}"] .lede`);
    if (!lede) continue;
    lede.textContent = text.missing(address);
    lede.role = 'status';
    if (report === null) continue;
    const link = document.createElement('a');
    link.className = 'touch';
    link.href = href(report, lang);
    link.textContent = text.report;
    lede.append(' ', link);
  }
}
