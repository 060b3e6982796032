using System;
using System.IO;
using System.Linq;
using System.Net;
using System.Reflection;
using System.Text;
using System.Threading.Tasks;
using System.Xml.Linq;
using Typewright.Generator.Tests.Harness;
using Xunit;

namespace Typewright.Generator.Tests.Docs;

/// <summary>README.md is short, and what it shows works.</summary>
public sealed class ReadmeTests
{
    private const string Server = "http://localhost:5000";

    private static readonly Page s_page = Page.Read("README.md");

    [Fact]
    public void It_can_be_read_in_a_minute_or_two() => Assert.InRange(s_page.Lines.Count, 1, 150);

    [Fact]
    public void Its_commands_are_these_two() => Assert.Equal(
        ["dotnet run --project samples/Quickstart", "dotnet test Generator.sln"],
        s_page.Blocks.Where(static block => block.Language == "sh").SelectMany(static block => block.Text.Split('\n')));

    [Fact]
    public void Its_commands_are_about_what_there_is()
    {
        Assert.True(File.Exists(Path.Combine(Repository.Root, "samples/Quickstart/Quickstart.csproj")));
        Assert.True(File.Exists(Path.Combine(Repository.Root, "Generator.sln")));
    }

    [Fact]
    public void Its_package_version_is_the_one_that_is_built()
    {
        XElement reference = XElement.Parse(Only("xml")).Element("PackageReference")!;
        string version = XDocument.Load(Path.Combine(Repository.Root, "Directory.Build.props")).Descendants("Version").Single().Value;

        Assert.Equal(("Typewright", version), (reference.Attribute("Include")!.Value, reference.Attribute("Version")!.Value));
    }

    [Fact]
    public async Task Its_program_prints_what_it_says()
    {
        using HttpListener service = new();
        string address = Listen(service);
        string ns = XElement.Parse(Only("xml")).Element("OpenApiClient")!.Attribute("Namespace")!.Value;
        Example example = Example.Of(Only("yaml").Replace(Server, address, StringComparison.Ordinal), ns);
        string program = Only("csharp");

        Assert.Empty(example.Problems);
        Assert.Empty(example.Compile(program));
        Task served = ServeAsync(
            service,
            ("/pets", """{ "pets": [{ "name": "Mina", "kind": "cat", "born": "2021-05-03" }], "nextLink": "/pets?page=2" }"""),
            ("/pets?page=2", """{ "pets": [{ "name": "Polly", "kind": "parrot", "born": "1998-11-20" }] }"""));
        Assert.Equal(Only("text"), await RunAsync(example, program));
        await served;
    }

    [Fact]
    public void Its_mistake_is_reported_as_it_says()
    {
        string ns = XElement.Parse(Only("xml")).Element("OpenApiClient")!.Attribute("Namespace")!.Value;
        string wrong = Only("yaml").Replace("schemas/Pet' }", "schemas/Pett' }", StringComparison.Ordinal);

        string problem = Assert.Single(Example.Of(wrong, ns).Problems);

        Assert.Equal(Only("console"), problem["/project/".Length..].Replace("example.yaml", "petstore.yaml", StringComparison.Ordinal));
    }

    private static string Only(string language) => s_page.Blocks.Single(block => block.Language == language).Text;

    // Ports are tried until one is free: the listener does not choose by itself.
    private static string Listen(HttpListener service)
    {
        for (int port = 49200; ; port++)
        {
            string address = $"http://127.0.0.1:{port}";
            service.Prefixes.Add(address + "/");
            try
            {
                service.Start();
                return address;
            }
            catch (HttpListenerException) when (port < 49300)
            {
                service.Prefixes.Clear();
            }
        }
    }

    private static async Task ServeAsync(HttpListener service, params (string Path, string Body)[] exchanges)
    {
        foreach ((string path, string body) in exchanges)
        {
            HttpListenerContext call = await service.GetContextAsync();
            byte[] bytes = Encoding.UTF8.GetBytes(call.Request.RawUrl == path ? body : $"asked for {call.Request.RawUrl}, not {path}");
            call.Response.ContentType = "application/json";
            await call.Response.OutputStream.WriteAsync(bytes);
            call.Response.Close();
        }
    }

    private static async Task<string> RunAsync(Example example, string program)
    {
        using MemoryStream image = new();
        Assert.True(example.With(program).Emit(image).Success);
        MethodInfo main = Assembly.Load(image.ToArray()).EntryPoint!;
        TextWriter console = Console.Out;
        using StringWriter printed = new();
        Console.SetOut(printed);
        try
        {
            await Task.Run(() => main.Invoke(null, [Array.Empty<string>()]));
        }
        finally
        {
            Console.SetOut(console);
        }

        return printed.ToString().ReplaceLineEndings("\n").TrimEnd('\n');
    }
}
