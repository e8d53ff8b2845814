/** The door of places: who asks for a county or a city asks here. */
export { findCommunities, listCommunities, loadCommunities } from "./community.server";
export { findPlaces, placesNamed } from "./find-places.server";
