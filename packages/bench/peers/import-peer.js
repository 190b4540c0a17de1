/** Imports a peer from here, where it is installed. */
export const importPeer = (name) => import(name);
