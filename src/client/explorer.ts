import { explore } from './explorer/explore.ts';
import './site.ts';

const root = document.getElementById('jelajah');
if (root) explore(root);
