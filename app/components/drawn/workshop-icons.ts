import * as lucide from "lucide";
import { icon } from "../icon";

// Icons of the pages of a workshop, which come to phones in a hall: they bring these and none of the other rare ones.
export const ArrowLeft = icon(lucide.ArrowLeft);
export const ArrowRight = icon(lucide.ArrowRight);
export const Clock3 = icon(lucide.Clock3);
export const CloudOff = icon(lucide.CloudOff);
export const DoorClosed = icon(lucide.DoorClosed);
export const Hand = icon(lucide.Hand);
export const HandHelping = icon(lucide.HandHelping);
export const Minus = icon(lucide.Minus);
export const MonitorPlay = icon(lucide.MonitorPlay);
export const Pause = icon(lucide.Pause);
export const Play = icon(lucide.Play);
export const Sprout = icon(lucide.Sprout);
export const Timer = icon(lucide.Timer);
