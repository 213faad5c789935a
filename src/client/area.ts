import { answerShareButtons } from './share.ts';
import './site.ts';

answerShareButtons();
