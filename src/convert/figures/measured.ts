import { remember } from '../remember.ts';

const measuring =
  /^(?:%|‰|‱|倍|个?百分点|个?基点|成|番|)$|元|吨|公里|米|亩|公顷|千瓦|斤|升|年$|天$|岁|小时|分钟|秒|度$|克|桶|立方|m[²2³3]|㎡|㎥|瓦|标箱|Wh|^[kMG]W/u;

/** Units that measure; any other counts things. */
export const measured = { test: remember((unit) => measuring.test(unit)) };
