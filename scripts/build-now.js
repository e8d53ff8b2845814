import { buildWhenNeeded } from "./build.js";

buildWhenNeeded();
