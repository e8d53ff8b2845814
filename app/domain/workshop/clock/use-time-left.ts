import { useEffect, useState } from "react";
import { leftOnScreen, type ClockView } from "./clock-view";

const everySecond = 1000;

/** Milliseconds left, counted by the time since the view arrived: a device whose own clock is wrong still counts right. */
export function useTimeLeft(view: ClockView): number {
  const [left, setLeft] = useState(view.remaining);
  useEffect(() => {
    const arrived = performance.now();
    const look = () => setLeft(leftOnScreen(view, arrived, performance.now()));
    look();
    const timer = setInterval(look, everySecond);
    return () => clearInterval(timer);
  }, [view]);
  return left;
}
