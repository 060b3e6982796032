using System;
using System.Collections.Generic;
using System.Diagnostics;
using System.IO;
using System.Linq;
using System.Threading.Tasks;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Forms;
using Microsoft.JSInterop;

namespace Typewright.Playground;

/// <summary>The page: a document and options at the left, and what comes of them at the right.</summary>
public sealed partial class App(NavigationManager navigation, IJSRuntime browser) : ComponentBase
{
    // Large documents have some tens of megabytes.
    private const long LargestFile = 100_000_000;

    private readonly Dictionary<string, string> _options = Option.All.ToDictionary(static option => option.Name, static _ => "");
    private string _document = Samples.Document;
    private string _overlay = "";
    private string _state = "";
    private string? _file;
    private View _view = View.Surface;
    private GeneratedClient _client = GeneratedClient.None;

    private IEnumerable<(View View, string Title)> Views =>
    [
        (View.Surface, "Surface"),
        (View.Files, $"Files ({_client.Files.Count})"),
        (View.Findings, $"Diagnostics ({_client.Findings.Count})"),
    ];

    /// <inheritdoc/>
    protected override async Task OnAfterRenderAsync(bool firstRender)
    {
        if (firstRender)
        {
            // What is behind the # of an address is never sent, so that links to a document can be kept and given away.
            string shared = Uri.UnescapeDataString(new Uri(navigation.Uri).Fragment.TrimStart('#'));
            _document = shared.Length > 0 ? shared : _document;
            await GenerateAsync();
        }
    }

    private async Task OpenAsync(InputFileChangeEventArgs chosen)
    {
        using StreamReader reader = new(chosen.File.OpenReadStream(LargestFile));
        _document = await reader.ReadToEndAsync();
        await GenerateAsync();
    }

    private async Task GenerateAsync()
    {
        _state = "Generating…";
        StateHasChanged();
        // There is one thread: the browser paints before it is taken.
        await Task.Delay(1);
        Stopwatch watch = Stopwatch.StartNew();
        _client = Generation.Run(_document, _overlay, _options);
        _file = _client.Files.FirstOrDefault(file => file.Name == _file)?.Name ?? _client.Files.FirstOrDefault()?.Name;
        bool isWrong = _client.Findings.Any(static finding => finding.IsError);
        _view = isWrong ? View.Findings : _view;
        _state = $"{_client.Files.Count} files in {watch.ElapsedMilliseconds} ms";
        StateHasChanged();
    }

    private ValueTask ShowAsync(Finding finding) =>
        browser.InvokeVoidAsync("showPlace", finding.File.Split('.')[0], finding.Line, finding.Column);
}
