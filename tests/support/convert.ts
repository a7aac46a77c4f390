/** `npm run convert` on a report of a made-up town, for tests of the command. */
import path from 'node:path';
import { fill, run, scratch } from './command.ts';

export const report = (city = '青山市', year = 2023): string => `${city}${year}年政府工作报告

——${year}年1月10日在${city}第八届人民代表大会第二次会议上

市长 李明

各位代表：

现在，我代表市人民政府，向大会报告工作，请予审议。

一、${year - 1}年工作回顾

过去一年，全市地区生产总值增长6.2%，城镇新增就业3.5万人，新建改建农村公路120公里。

二、${year}年工作安排

（一）稳定经济增长。地区生产总值增长6%左右，城镇新增就业3万人以上。

（二）办好民生实事。新建学校12所、增加学位8000个，改造老旧小区45个。
`;

export function convert(files: Readonly<Record<string, string | Uint8Array>>) {
  const dir = fill(
    scratch(),
    Object.fromEntries(Object.entries(files).map(([name, text]) => [`seeds/${name}`, text])),
  );
  const content = path.join(dir, 'content');
  const result = run('convert', ['--seeds', path.join(dir, 'seeds'), '--content', content]);
  return { ...result, dir, content };
}

/** The one line that a user's mistake ends in. */
export const oneLine = /^[^\n]+:\d+: [^\n]+ — [^\n]+\n$/;
