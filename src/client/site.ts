import { register } from './offline/register.ts';
import { startSearch } from './search/startSearch.ts';

startSearch();
register();
