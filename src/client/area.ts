import { answerCopyButtons } from './copy.ts';
import { answerShareButtons } from './share.ts';
import './site.ts';

answerCopyButtons();
answerShareButtons();
