select poly.tell_planner();
