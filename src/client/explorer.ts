import { explore } from './explorer/explore.ts';
import { register } from './offline/register.ts';
import { answerShareButtons } from './share.ts';

answerShareButtons();
const root = document.getElementById('jelajah');
if (root) explore(root);
register();
