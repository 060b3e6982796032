namespace Typewright.Fuzz;

/// <summary>A series of mutants, each of which follows from its number.</summary>
internal interface IMutants
{
    /// <summary>Makes a mutant, and sees what becomes of it.</summary>
    /// <param name="index">Its number.</param>
    /// <returns>What is wrong; null for nothing.</returns>
    public Fault? Try(int index);
}
