import { screen } from '@testing-library/react';
import { expect, it } from 'vitest';
import { visit } from '@/test/render';

it('asks for no HEIC, so that an iPhone gives JPEG, and says how to set one that does not', async () => {
  visit('/report');
  const files = await screen.findByLabelText('选择文件');
  expect(files.getAttribute('accept')).toBe('image/jpeg,image/png,image/webp,application/pdf');
  expect(screen.getByText(/支持 JPG、PNG、WebP、PDF.*“设置 → 相机 → 格式”中选“兼容性最佳”/)).toBeDefined();
});
