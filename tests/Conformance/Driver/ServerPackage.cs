using System;
using System.Collections.Generic;
using System.ComponentModel;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Security.Cryptography;
using Typewright.Testing;

namespace Typewright.Conformance;

/// <summary>A server as an npm package in the versions of its lock file, installed once for each lock file into the user's cache.</summary>
/// <param name="name">The folder below tests/Conformance/servers.</param>
/// <param name="arguments">What node is told, relative to the installed folder.</param>
public sealed class ServerPackage(string name, params string[] arguments)
{
    private const string Complete = ".complete";

    private static readonly string[] s_files = ["package.json", "package-lock.json", ".npmrc"];
    private static readonly string s_servers = Path.Combine(RepositoryFolder.Root, "tests", "Conformance", "servers");

    private readonly Lazy<(string? Folder, string? Reason)> _installed = new(() => Install(name));

    /// <summary>Why there is no server; null where there is one.</summary>
    public string? Reason => _installed.Value.Reason;

    /// <summary>Where it is installed; null where there is none.</summary>
    public string? Folder => _installed.Value.Folder;

    /// <summary>How to start it.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public ProcessStartInfo Start()
    {
        string folder = _installed.Value.Folder ?? throw new InvalidOperationException(Reason);
        return new ProcessStartInfo(NodeOf(folder), ["--require", Path.Combine(s_servers, "loopback.cjs"), .. arguments])
        {
            WorkingDirectory = folder,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
    }

    private static (string? Folder, string? Reason) Install(string name)
    {
        if (!Directory.Exists(Path.Combine(RepositoryFolder.Shared, "conformance")))
        {
            return (null, "The suites' documents are not beside the checkout.");
        }

        string source = Path.Combine(s_servers, name);
        string version = Convert.ToHexString(SHA256.HashData(File.ReadAllBytes(Path.Combine(source, s_files[1]))))[..12].ToLowerInvariant();
        string folder = Path.Combine(Environment.GetFolderPath(Environment.SpecialFolder.LocalApplicationData,
            Environment.SpecialFolderOption.Create), "typewright-conformance", $"{name}-{version}");
        if (File.Exists(Path.Combine(folder, Complete)))
        {
            return (folder, null);
        }

        Directory.CreateDirectory(folder);
        foreach (string file in s_files)
        {
            File.Copy(Path.Combine(source, file), Path.Combine(folder, file), overwrite: true);
        }

        // One of the servers asks for the commit of the folder that it is in.
        string? reason = Failure(folder, Npm(), "ci")
            ?? Failure(folder, "git", "init", "--quiet")
            ?? Failure(folder, "git", "-c", "user.name=conformance", "-c", "user.email=conformance@localhost", "commit", "--quiet",
                "--allow-empty", "--message", "Installed");
        if (reason is not null)
        {
            return (null, reason);
        }

        File.WriteAllText(Path.Combine(folder, Complete), "");
        return (folder, null);
    }

    private static string Npm() => OperatingSystem.IsWindows() ? "npm.cmd" : "npm";

    // The package brings the version of Node that it needs, where there is one for the platform.
    private static string NodeOf(string folder) => Directory.GetDirectories(Path.Combine(folder, "node_modules"), "node-*")
        .SelectMany(static one => new[] { Path.Combine(one, "bin", "node"), Path.Combine(one, "bin", "node.exe") })
        .FirstOrDefault(File.Exists) ?? "node";

    private static string? Failure(string folder, string program, params string[] words)
    {
        try
        {
            using Process process = Process.Start(new ProcessStartInfo(program, words)
            {
                WorkingDirectory = folder,
                RedirectStandardOutput = true,
                RedirectStandardError = true
            })!;
            List<string> lines = [];
            process.ErrorDataReceived += (_, line) => lines.Add(line.Data ?? "");
            process.OutputDataReceived += static (_, _) => { };
            process.BeginErrorReadLine();
            process.BeginOutputReadLine();
            process.WaitForExit();
            return process.ExitCode == 0 ? null : $"{program} {words[0]} failed: {lines.LastOrDefault(static line => line.Length > 0)}";
        }
        catch (Win32Exception e)
        {
            return $"{program} cannot be started: {e.Message}";
        }
    }
}
