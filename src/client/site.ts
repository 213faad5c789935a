import { startSearch } from './search/startSearch.ts';

startSearch();
