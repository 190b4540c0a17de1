/** Imports a package that is installed in the folder of this file. Other folders can't resolve the package's name. */
export const load = (name) => import(name);
