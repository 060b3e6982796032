using System.Text.Json;
using Api;
using Api.Models;
using Microsoft.Kiota.Abstractions;
using Microsoft.Kiota.Abstractions.Authentication;
using Microsoft.Kiota.Http.HttpClientLibrary;

namespace TenCalls;

public sealed class KiotaCalls
{
    // == a client with a key
    private readonly StoreClient _store = new(new HttpClientRequestAdapter(
        new ApiKeyAuthenticationProvider("key", "X-Store-Key", ApiKeyAuthenticationProvider.KeyLocation.Header))
    {
        BaseUrl = "https://store.example/v1",
    });

    // == create with a body
    public async Task<Guid> CreateAsync()
    {
        Pet? mina = await _store.Pets.PostAsync(new NewPet { Name = "Mina", Kind = PetKind.Cat, Tags = ["quiet"] });
        return mina!.Id!.Value;
    }

    // == all items of all pages
    public async Task ListAsync()
    {
        PetPage? page = await _store.Pets.GetAsync(request => request.QueryParameters.KindAsPetKind = PetKind.Cat);
        while (page is not null)
        {
            foreach (Pet pet in page.Items ?? [])
            {
                Console.WriteLine(pet.Name);
            }

            page = page.NextLink is { } next ? await _store.Pets.WithUrl(next).GetAsync() : null;
        }
    }

    // == an enum with new values, and a union
    // A kind that the document does not know is null.
    public async Task<string> DescribeAsync(string id)
    {
        Pet? pet = await _store.Pets[id].GetAsync();
        string kind = pet!.Kind == PetKind.Cat ? "a cat" : $"a {pet.Kind}";
        string price = pet.Price?.Decimal is { } number ? $" for {number} euros" : $", {pet.Price?.String}";
        return kind + price;
    }

    // == upload with a caption
    public async Task UploadAsync(string id, Stream photo)
    {
        MultipartBody body = new();
        body.AddOrReplacePart("file", "image/png", photo, "mina.png");
        body.AddOrReplacePart("caption", "text/plain", "Asleep");
        await _store.Pets[id].Photo.PutAsync(body);
    }

    // == download to a file
    public async Task DownloadAsync(string id)
    {
        using Stream? photo = await _store.Pets[id].Photo.GetAsync();
        await using FileStream file = File.Create("mina.png");
        await photo!.CopyToAsync(file);
    }

    // == what goes wrong
    public async Task<string?> FindAsync(string id)
    {
        try
        {
            return (await _store.Pets[id].GetAsync())?.Name;
        }
        catch (StoreError e) when (e.ResponseStatusCode == 404)
        {
            Console.WriteLine($"{e.Code}: {e.Message}");
            return null;
        }
    }

    // == a header of this call
    public async Task DeleteAsync(string id)
    {
        await _store.Pets[id].DeleteAsync(request => request.Headers.Add("X-Request-Reason", "audit"));
    }

    // == five seconds, or until the caller gives up
    public async Task<Pet?> GetSoonAsync(string id, CancellationToken cancellationToken)
    {
        using CancellationTokenSource soon = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken);
        soon.CancelAfter(TimeSpan.FromSeconds(5));
        return await _store.Pets[id].GetAsync(cancellationToken: soon.Token);
    }

    // == events as they come
    // There are no types for what streams hold.
    public async Task WatchAsync(CancellationToken cancellationToken)
    {
        using Stream? stream = await _store.Events.GetAsync(cancellationToken: cancellationToken);
        using StreamReader lines = new(stream!);
        while (await lines.ReadLineAsync(cancellationToken) is { } line)
        {
            using JsonDocument change = JsonDocument.Parse(line);
            JsonElement said = change.RootElement;
            string? type = said.GetProperty("type").GetString();
            Console.WriteLine(type == "PetSold"
                ? $"{said.GetProperty("petId").GetGuid()} was sold at {said.GetProperty("at").GetDateTimeOffset()}"
                : type);
        }
    }
}
