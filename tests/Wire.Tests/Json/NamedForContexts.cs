namespace Typewright.Wire.Tests.Everyday;

/// <summary>Named, so that contexts of this project can see that there is such a class; the rest of it is generated.</summary>
public partial class Pet;

/// <summary>Named, so that contexts of this project can see that there is such an enum; the rest of it is generated.</summary>
public readonly partial struct Kind;
