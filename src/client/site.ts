// What runs on every page. The page is complete without it.
import { startSearch } from './search/startSearch.ts';

startSearch();
