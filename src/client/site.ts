// What runs on every page. The page is complete without it.
export {};
