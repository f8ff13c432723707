new Worker("./a.txt", { as: "text" });
