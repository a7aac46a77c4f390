/** Plans a build: all content is read for its fingerprints, in a process of its own. */
import { answerWith } from '../worker.ts';
import { planBuild } from './plan.ts';

answerWith(planBuild);
