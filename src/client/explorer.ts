import { explore } from './explorer/explore.ts';

const root = document.getElementById('jelajah');
if (root) explore(root);
