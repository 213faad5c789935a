import { compare } from './compare/compare.ts';
import { answerShareButtons } from './share.ts';
import './site.ts';

answerShareButtons();
const root = document.getElementById('banding');
if (root) compare(root);
