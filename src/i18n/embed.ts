/** Strings of a figure within another site's page. */
import { catalogue } from './catalogue.ts';

export const embedText = catalogue(
  {
    title: '一个数字',
    what: '嵌入页：显示一个数字、它的原句和出处。',
    none: '没有找到这个数字。它的地址是',
    needsScript: '这个框要用脚本。数字的原文见地址栏编号对应的报告。',
    more: '↓ 下面还有',
    source: '出处',
    version: '数据版本',
    changed: (then: string, now: string) => `嵌入时的数据版本是 ${then}，现在是 ${now}。`,
  },
  {
    title: 'One figure',
    what: 'A frame with one figure, its sentence and its source.',
    none: 'This figure was not found. Its address is',
    needsScript:
      'This frame needs script. The figure stands in the report that its identifier names.',
    more: '↓ More below',
    source: 'Source',
    version: 'Data version',
    changed: (then, now) => `Embedded with data version ${then}; the data are now ${now}.`,
  },
);
