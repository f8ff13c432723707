import View, { Part, "not a name" as Odd } from "./view" as "table";
export const element = (
  <View>
    <Part.Inner part={Part} />
    <Odd />
    <view />
  </View>
);
