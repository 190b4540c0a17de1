/** Imports a package by its name. Node.js looks for the package in the folder of this file, where it is installed. */
export const load = (name) => import(name);
