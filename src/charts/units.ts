/** Chinese units and measure words in English. Measure words that only count say nothing in English. */

const units: Readonly<Record<string, readonly [one: string, many: string]>> = {
  人: ['person', 'people'],
  名: ['person', 'people'],
  位: ['place', 'places'],
  人次: ['visit', 'visits'],
  户: ['household', 'households'],
  家: ['', ''],
  个: ['', ''],
  项: ['', ''],
  座: ['', ''],
  条: ['', ''],
  处: ['', ''],
  所: ['', ''],
  件: ['', ''],
  辆: ['', ''],
  套: ['unit', 'units'],
  列: ['train', 'trains'],
  场: ['event', 'events'],
  场次: ['event', 'events'],
  次: ['time', 'times'],
  天: ['day', 'days'],
  小时: ['hour', 'hours'],
  分钟: ['minute', 'minutes'],
  元: ['yuan', 'yuan'],
  美元: ['US dollar', 'US dollars'],
  公里: ['km', 'km'],
  千米: ['km', 'km'],
  米: ['m', 'm'],
  平方公里: ['km²', 'km²'],
  平方米: ['m²', 'm²'],
  立方米: ['m³', 'm³'],
  亩: ['mu', 'mu'],
  公顷: ['ha', 'ha'],
  吨: ['t', 't'],
  公斤: ['kg', 'kg'],
  斤: ['jin', 'jin'],
  千瓦: ['kW', 'kW'],
  千瓦时: ['kWh', 'kWh'],
  个百分点: ['percentage point', 'percentage points'],
  倍: ['times', 'times'],
  张: ['', ''],
  床: ['bed', 'beds'],
  '吨/日': ['t/day', 't/day'],
  '微克/立方米': ['µg/m³', 'µg/m³'],
};

/** The English for a base unit; an unknown one stays Chinese, so that nothing is invented. */
export function unitInEnglish(unit: string, one = false): string {
  const known = units[unit];
  return known === undefined ? unit : known[one ? 0 : 1];
}
