import { describe, expect, it } from 'vitest';
import { readDate } from '../../src/convert/facts.ts';
import { issuerSlug } from '../../src/convert/issuer-slug.ts';
import {
  issuerOfOccasion,
  issuerOfSpeaker,
  issuerOfStatement,
  issuerOfTitle,
} from '../../src/convert/places.ts';

describe('issuers', () => {
  it.each([
    ['成都市', 'chengdu'],
    ['重庆市', 'chongqing'],
    ['陕西省', 'shaanxi'],
    ['山西省', 'shanxi'],
    ['西藏自治区', 'xizang'],
    ['新疆维吾尔自治区', 'xinjiang'],
    ['内蒙古自治区', 'neimenggu'],
    ['国务院', 'state-council'],
    ['四川省总工会', 'sichuan-zonggonghui'],
    ['厦门市', 'xiamen'],
    ['长沙市', 'changsha'],
    ['六安市', 'luan'],
    ['于都县', 'yudu'],
    ['凤县', 'fengxian'],
    ['德州市乐陵市', 'dezhou-laolingshi'],
    ['阿坝藏族羌族自治州', 'aba'],
    ['东乡族自治县', 'dongxiang'],
    ['喀喇沁左翼蒙古族自治县', 'kalaqinzuoyi'],
    ['乌兰木伦自治县', 'wulanmulun'],
    ['积石山保安族东乡族撒拉族自治县', 'jishishan'],
  ])('%s has the slug %s', (issuer, slug) => {
    expect(issuerSlug(issuer)).toBe(slug);
  });

  it('are read from title, occasion, speaker and statement', () => {
    expect(issuerOfTitle('武汉市2024年政府工作报告')).toBe('武汉市');
    const long = '积石山保安族东乡族撒拉族自治县';
    expect(issuerOfTitle(`${long}人民政府工作报告`)).toBe(long);
    expect(issuerOfOccasion(`2024年1月9日在${long}第十八届人民代表大会第四次会议上`)).toBe(long);
    expect(issuerOfSpeaker(`${long}人民政府县长`)).toBe(long);
    expect(issuerOfTitle('2022年政府工作报告')).toBeNull();
    expect(
      issuerOfOccasion('——2018年1月22日在新疆维吾尔自治区第十三届人民代表大会第一次会议上'),
    ).toBe('新疆维吾尔自治区');
    expect(issuerOfOccasion('——2024年3月5日在第十四届全国人民代表大会第二次会议上')).toBe('国务院');
    expect(issuerOfOccasion('——2022年3月30日在市十七届人大一次会议上')).toBeNull();
    expect(issuerOfSpeaker('浙江省省长 王 浩')).toBe('浙江省');
    expect(issuerOfSpeaker('自治区主席')).toBeNull();
    expect(issuerOfStatement('现在，我代表苏州市人民政府，向大会报告工作')).toBe('苏州市');
    expect(issuerOfStatement('现在，我代表市人民政府，向大会报告工作')).toBeNull();
  });
});

describe('readDate', () => {
  it('takes the letter that a typist set for a zero', () => {
    expect(readDate('1995年1O月2O日')).toBe('1995-10-20');
  });

  it.each([
    ['2019年1月27日', '2019-01-27'],
    ['二〇一八年一月二十六日', '2018-01-26'],
    ['２０２４年１２月３日', '2024-12-03'],
    ['2025-03-14', '2025-03-14'],
    ['2024年13月1日', null],
    ['去年冬天', null],
  ])('reads %s as %s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});
