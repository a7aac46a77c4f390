/** How the closing paragraphs of a part begin, which belong to the part and not to its last section. */
const opening =
  /^(?:各位代表[!！，,：:]|同志们[!！，,]|(?:一|五|过去一|过去五|这一|这五|刚刚过去的一)年来?[，,]|回首|回顾|总结(?:过去|成绩)|在此[，,]|在?看到成绩的同时|(?:同时|但)?[，,]?我们(?:也|还|要|更)?(?:清醒|深知|必须看到)|(?:上述|这些|以上|过去[一五]年的?)成绩|成绩(?:来之不易|的取得)|当前[，,]|此外[，,])/;

export function closes(text: string): boolean {
  return opening.test(text) || /^同时[，,]我们/.test(text);
}
