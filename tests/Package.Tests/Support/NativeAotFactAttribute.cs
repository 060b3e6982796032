using System;
using System.IO;
using System.Linq;
using System.Runtime.InteropServices;
using Xunit;

namespace Typewright.Package.Tests.Support;

/// <summary>A test that publishes for linux-x64, which needs such a machine and a C compiler to link with.</summary>
[AttributeUsage(AttributeTargets.Method)]
public sealed class NativeAotFactAttribute : FactAttribute
{
    public NativeAotFactAttribute()
    {
        bool isLinux = OperatingSystem.IsLinux() && RuntimeInformation.ProcessArchitecture == Architecture.X64;
        if (!isLinux || !(IsOnPath("clang") || IsOnPath("gcc")))
        {
            Skip = "Needs Linux on x64 with clang or gcc.";
        }
    }

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(':').Any(folder => File.Exists(Path.Combine(folder, program)));
}
